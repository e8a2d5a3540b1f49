/** What can go wrong or needs saying, in French: one sentence that names the thing, what was expected and what to do. */
export const messages = {
  'error.document.empty': 'Le texte est vide : collez un article ou choisissez un fichier qui en contient un.',
  'error.document.binary':
    'Ce fichier n’est pas du texte : enregistrez l’article en texte brut (.txt ou .md), puis rouvrez-le.',
  'error.document.too_large':
    'Le texte fait {size} Mo, la limite est de {limit} Mo : découpez-le en articles et ajoutez-les un par un.',
  'error.document.empty_file': 'Le fichier « {name} » est vide : choisissez un fichier qui contient un article.',
  'error.document.binary_file':
    'Le fichier « {name} » n’est pas du texte : enregistrez l’article en texte brut (.txt ou .md), puis rouvrez-le.',
  'error.document.too_large_file':
    'Le fichier « {name} » fait {size} Mo, la limite est de {limit} Mo : découpez-le en articles et ajoutez-les un par un.',
  'error.document.unreadable_file':
    'Le fichier « {name} » ne peut pas être lu ({reason}) : vérifiez son nom, son dossier et vos droits.',
  'error.document.over_limit': 'Ce fichier dépasse la limite de 20 Mo : découpez-le en articles et ajoutez-les un par un.',
  'error.document.unreadable_encoding':
    'L’encodage de ce fichier n’a pas été reconnu : enregistrez-le en UTF-8, puis rouvrez-le.',
  'error.document.language_unsupported':
    'Confins lit le français et l’anglais ; ce texte est dans une autre langue : il est conservé, sans proposition.',
  'error.date.invalid': 'La date « {value} » n’existe pas : écrivez-la AAAA-MM-JJ, par exemple 2024-05-10.',
  'error.workspace.not_sqlite':
    '« {file} » n’est pas un espace de travail Confins : choisissez un fichier créé par Confins ou un nom nouveau.',
  'error.workspace.not_confins':
    '« {file} » est une base d’un autre programme : choisissez un fichier créé par Confins ou un nom nouveau.',
  'error.workspace.damaged':
    '« {file} » est endommagé et n’a pas été modifié : rouvrez une copie de sauvegarde.',
  'error.workspace.read_only_old':
    '« {file} » vient d’une version plus ancienne et ne peut pas être mis à jour ici : ouvrez-en une copie modifiable.',
  'error.workspace.newer':
    '« {file} » vient d’une version plus récente de Confins (format {found}, {supported} au plus ici) : mettez Confins à jour.',
  'error.workspace.read_only':
    '« {file} » ne peut pas être modifié : donnez-vous le droit d’écriture ou ouvrez une copie.',
  'error.workspace.held':
    '« {file} » est déjà ouvert par {holder} : la lecture fonctionne, fermez l’autre programme pour écrire.',
  'error.workspace.missing_folder': 'Le dossier de « {file} » n’existe pas : créez-le ou choisissez un autre endroit.',
  'error.not_found.event': 'L’événement « {id} » n’existe pas dans cet espace de travail : il a peut-être été retiré.',
  'error.not_found.document': 'Le document « {id} » n’existe pas dans cet espace de travail : il a peut-être été retiré.',
  'error.not_found.proposal':
    'La proposition « {id} » n’existe pas dans cet espace de travail : relisez la liste du document.',
  'error.not_found.report': 'Le rapport « {id} » n’est plus gardé : produisez-le de nouveau.',
  'error.proposal.not_pending': 'La proposition « {id} » a déjà été acceptée ou rejetée : rien n’a été changé.',
  'error.report.period_reversed': 'La période finit ({to}) avant de commencer ({from}) : échangez les deux dates.',
  'error.report.typst_failed': 'La mise en page du PDF a échoué ({reason}) : essayez le format Markdown.',
  'error.report.typst_timeout':
    'La mise en page du PDF a dépassé le temps permis : choisissez une période plus courte ou le format Markdown.',
  'error.report.target_full': 'Impossible d’écrire « {file} » : le disque est plein. Faites de la place ou choisissez un autre emplacement.',
  'error.report.target_open': 'Impossible d’écrire « {file} » : un autre programme le tient ouvert. Fermez-le ou choisissez un autre nom.',
  'error.report.target_folder': 'Impossible d’écrire « {file} » : un dossier porte ce nom. Choisissez-en un autre.',
  'error.report.font_missing': 'La police « {name} » manque à l’installation de Confins : réinstallez le programme.',
  'error.workspace.disk_full': 'Le disque est plein : rien n’a été enregistré. Faites de la place, puis recommencez ; ce qui l’était déjà est intact.',
  'error.report.target_unwritable': 'Impossible d’écrire « {file} » ({reason}) : choisissez un autre emplacement.',
  'error.input.invalid': 'La valeur de « {field} » n’est pas acceptée ({problem}) : corrigez-la et recommencez.',
  'error.input.unknown_method': 'L’opération « {name} » n’existe pas : rechargez la page ou mettez Confins à jour.',
  'error.input.missing_file': 'Le fichier « {file} » est introuvable : vérifiez son nom et son dossier.',
  'error.problem.title_missing':
    'Il faut un titre, en français ou en anglais.',
  'error.problem.title_long':
    'Le titre fait {length} caractères, {limit} au plus : raccourcissez-le.',
  'error.problem.when_missing':
    'Il faut une date, même approximative : par exemple « vers mars 2024 ».',
  'error.problem.when_reversed':
    'La période finit ({end}) avant de commencer ({start}) : échangez les deux dates.',
  'error.problem.when_unreadable':
    '« {value} » n’est pas une date EDTF : écrivez par exemple 2024-04-07, 2024-04~ ou ../2024-05-09.',
  'error.problem.place_missing':
    'Ce lieu n’a ni nom ni point : cherchez-le, placez-le sur la carte, ou choisissez une précision plus large.',
  'error.problem.area_missing':
    'Aucune zone n’est tracée : tracez-la sur la carte ou choisissez une autre précision.',
  'error.problem.region_missing':
    'Nommez la région ou le cercle, ou choisissez une autre précision.',
  'error.problem.place_outside':
    '« {place} » est hors de la carte de Confins : l’événement sera gardé, mais pas dessiné.',
  'error.problem.actor_twice':
    'L’acteur « {actor} » a deux fois le même rôle : gardez-en un.',
  'error.problem.casualties_number':
    'Un bilan se compte en nombres entiers, à partir de 0.',
  'error.problem.casualties_order':
    'Le maximum ({high}) est inférieur au minimum ({low}) : échangez-les.',
  'error.problem.commitment_empty':
    'Dites en quoi consiste l’engagement, ou retirez-le.',
  'error.problem.note_long':
    'La note fait {length} caractères, {limit} au plus : gardez l’essentiel ou joignez-la comme document.',
  'error.problem.link_to_itself':
    'Un événement ne peut pas être lié à lui-même.',
  'error.problem.link_twice':
    'Ce lien existe déjà.',
  'error.problem.marking_below_source':
    'Une source est marquée {marking} : dites pourquoi l’événement l’est moins, ou relevez son marquage.',
  'error.not_found.revision':
    'La révision {seq} n’existe pas ou ne peut pas être restaurée : choisissez-en une autre dans l’historique.',
  'error.history.depends':
    'D’autres enregistrements dépendent de celui-ci : annulez d’abord ce qui a suivi.',
  'error.history.not_last':
    'Autre chose a été fait depuis : revenez sur cet acte dans l’historique, ou annulez d’abord ce qui a suivi.',
  'error.history.superseded':
    'Ce changement ne peut plus être annulé : {fields} a changé depuis. Corrigez l’événement à la main.',
  'error.history.nothing_to_restore':
    'À la révision {seq}, cet enregistrement était retiré : choisissez une révision antérieure.',
  'error.workspace.absent':
    '« {file} » n’existe pas : vérifiez le chemin, ou créez un nouvel espace de travail.',
  'error.workspace.exists':
    '« {file} » existe déjà : ouvrez-le, ou choisissez un autre nom.',
  'error.proposal.one_into':
    'Une seule proposition à la fois peut rejoindre un événement choisi.',
  'error.proposal.span_outside':
    'Le passage cité pour « {field} » sort du texte : sélectionnez-le de nouveau.',
  'error.proposal.changed_meanwhile':
    'La proposition a été modifiée ailleurs ({fields}) : relisez-la avant de l’enregistrer.',
  'error.event.changed_meanwhile':
    'L’événement a été modifié ailleurs entre-temps ({fields}) : choisissez, champ par champ, ce qui doit rester.',
  'error.event.merge_kinds':
    'Un incident et une rencontre ne peuvent pas être fusionnés : liez-les plutôt.',
  'error.event.merge_itself':
    'Un événement ne peut pas être fusionné avec lui-même : choisissez-en un autre.',
  'error.event.split_all':
    'Laissez au moins une source à chaque événement.',
  'error.not_found.actor':
    'L’acteur « {id} » n’existe pas dans le lexique : choisissez-en un autre ou ajoutez-le d’abord.',
  'error.not_found.lexicon_entry':
    'L’entrée « {id} » n’est plus dans le lexique de cet espace de travail : relisez la liste.',
  'error.lexicon.collides':
    '« {text} » désigne déjà {with} : choisissez d’autres mots, ou modifiez l’entrée existante.',
  'error.lexicon.id_stays':
    'L’identifiant « {id} » est cité par des événements et ne change pas : ajoutez plutôt un nouvel acteur.',
  'error.document.changed_meanwhile':
    'Le document a été modifié ailleurs entre-temps ({fields}) : relisez-le avant d’enregistrer.',
  'error.document.part_outside':
    'Le passage {start}–{end} sort du texte ({length} caractères) : sélectionnez-le de nouveau.',
  'error.publisher.changed_meanwhile':
    '« {name} » a été modifié ailleurs entre-temps ({fields}) : relisez-le avant d’enregistrer.',
  'error.publisher.lang_unreadable':
    '« {value} » n’est pas un code de langue : écrivez par exemple fr, en ou ar.',
  'error.publisher.country_unreadable':
    '« {value} » n’est pas un code de pays : écrivez deux lettres, par exemple ML ou MR.',
  'error.internal': 'Une erreur interne est survenue ({reason}) : recommencez ; vos données enregistrées sont intactes.',
  'error.unreachable': 'Confins ne répond pas : vérifiez qu’il tourne encore, puis réessayez.',
  'error.session': 'Cette page n’est plus reconnue par Confins : rouvrez-la avec l’adresse à jeton affichée au lancement.',
  'error.unknown': 'Une erreur sans description est survenue ({key}) : recommencez.',

  'warning.published_guessed':
    'Aucune date de parution dans le texte : {date} a été retenue, les dates relatives en dépendent.',
  'warning.language_unsupported':
    'Ce texte n’est ni en français ni en anglais : il est conservé, mais aucun événement n’est proposé.',
  'warning.known_document': 'Ce texte était déjà dans l’espace de travail : voici ses propositions.',
  'warning.encoding_guessed': 'L’encodage du fichier a été deviné ({encoding}) : vérifiez les accents.',
} as const;
