import './api/no-generated-code.ts';
import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-500.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans/latin-ext-400.css';
import '@fontsource/ibm-plex-sans/latin-ext-500.css';
import '@fontsource/ibm-plex-sans/latin-ext-600.css';
import '@fontsource/ibm-plex-serif/latin-400.css';
import '@fontsource/ibm-plex-serif/latin-500.css';
import '@fontsource/ibm-plex-serif/latin-ext-500.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-500.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connect } from './api/connect.ts';
import { App } from './app.tsx';
import { NotesApp } from './briefing/notes-app.tsx';
import { sessionOf } from './briefing/wall-channel.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html holds no #root');
const session = sessionOf(window.location.hash);
createRoot(root).render(
  <StrictMode>
    {session === null ? <App connection={connect()} /> : <NotesApp connection={connect()} session={session} />}
  </StrictMode>,
);
