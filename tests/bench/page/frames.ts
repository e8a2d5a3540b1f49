/** Times between animation frames, in milliseconds. */
export async function framesDuring(count: number, onFrame: (frame: number) => void): Promise<number[]> {
  const times: number[] = [];
  let last = await nextFrame();
  for (let frame = 0; frame < count; frame++) {
    onFrame(frame);
    const now = await nextFrame();
    times.push(now - last);
    last = now;
  }
  return times;
}

/** Resolves with the frame's own time, inside of it. */
export async function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

/** After everything that the next frame draws. */
export async function drawn(): Promise<void> {
  await nextFrame();
  await new Promise<void>((resolve) => {
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => resolve(), { once: true });
    channel.port1.start();
    channel.port2.postMessage(null);
  });
}
