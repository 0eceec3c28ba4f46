package org.plumbline.app.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.compare.Names;

/** Recognises a document that was imported before, and other editions of it. */
final class Editions {
    private Editions() {}

    static Optional<Known> known(List<LibraryBank> kept, CompetencyBank incoming) {
        return find(kept, Known.Kind.SAME_DOCUMENT, bank -> sameDigest(bank, incoming))
                .or(() -> find(kept, Known.Kind.OTHER_EDITION, bank -> sameDocumentName(bank, incoming)))
                .or(() -> find(kept, Known.Kind.OTHER_EDITION, bank -> sameKindAndTitle(bank, incoming)));
    }

    private static Optional<Known> find(List<LibraryBank> kept, Known.Kind kind, Predicate<CompetencyBank> which) {
        return kept.stream()
                .filter(entry -> which.test(entry.bank()))
                .map(entry -> new Known(kind, entry))
                .findFirst();
    }

    private static boolean sameDigest(CompetencyBank bank, CompetencyBank incoming) {
        return !incoming.source().digest().isEmpty()
                && incoming.source().digest().equals(bank.source().digest());
    }

    static boolean sameDocumentName(CompetencyBank bank, CompetencyBank incoming) {
        return !incoming.source().document().isEmpty()
                && incoming.source().document().equals(bank.source().document())
                && incoming.source().family().equals(bank.source().family());
    }

    private static boolean sameKindAndTitle(CompetencyBank bank, CompetencyBank incoming) {
        return incoming.source().family().equals(bank.source().family())
                && !incoming.title().isBlank()
                && Names.nearly(incoming.title(), bank.title());
    }
}
