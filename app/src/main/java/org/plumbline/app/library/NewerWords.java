package org.plumbline.app.library;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.analysis.CopiedFrom;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.compare.CompetencyDifference;
import org.plumbline.model.compare.FieldDifference;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.BankWordsChange.KeepOwnWords;
import org.plumbline.model.workshop.BankWordsChange.TakeBankWords;
import org.plumbline.model.workshop.Workshop;

/** Finds the competencies of a workshop for which the library has other words by now. */
public final class NewerWords {
    private final List<CompetencyBank> banks;
    private final Map<Competency, String> digests = new IdentityHashMap<>();

    public NewerWords(List<CompetencyBank> banks) {
        this.banks = List.copyOf(banks);
    }

    /**
     * Newer words for one competency.
     *
     * @param own the workshop's copy
     * @param newer what the bank says now
     * @param digest of what the bank says now
     * @param differences between the two, field by field
     * @param otherScale the bank's competency stands on other levels by now, so that it cannot take the place of the copy
     * @param edited the workshop changed its copy, so that taking the newer words would lose that
     */
    public record Offer(
            SelectedCompetency own,
            Competency newer,
            String digest,
            List<FieldDifference> differences,
            boolean otherScale,
            boolean edited) {

        public String bankTitle() {
            return own.source().map(CopiedFrom::bankTitle).orElse("");
        }

        public TakeBankWords take() {
            return TakeBankWords.from(own, newer, digest);
        }

        public KeepOwnWords keep() {
            return new KeepOwnWords(own.id(), digest);
        }
    }

    /** In the order of the selection; none for words that somebody decided to keep. */
    public List<Offer> of(Workshop workshop) {
        var offers = new ArrayList<Offer>();
        for (SelectedCompetency own : workshop.competencies()) {
            own.source().flatMap(source -> offer(workshop, own, source)).ifPresent(offers::add);
        }
        return offers;
    }

    private Optional<Offer> offer(Workshop workshop, SelectedCompetency own, CopiedFrom source) {
        return banks.stream()
                .filter(bank -> bank.id().equals(source.bank()))
                .findFirst()
                .flatMap(bank -> bank.competency(source.competency())
                        .filter(present -> source.isNews(digest(present)))
                        .map(present -> offer(workshop, own, bank, present)))
                .filter(offer -> !offer.differences().isEmpty());
    }

    private Offer offer(Workshop workshop, SelectedCompetency own, CompetencyBank bank, Competency present) {
        Scale scale = workshop.scaleOf(own);
        Scale bankScale = bank.scaleOf(present);
        boolean otherScale = !words(scale).equals(words(bankScale));
        ScaleId shown = otherScale ? new ScaleId(scale.id() + "-of-the-bank") : scale.id();
        Competency renamed = TakeBankWords.from(own, present, "").words().toBuilder()
                .scale(shown)
                .build();
        Scale theirs = new Scale(shown, bankScale.name(), bankScale.kind(), bankScale.direction(), bankScale.levels());
        List<Scale> scales = otherScale ? List.of(scale, theirs) : List.of(scale);
        return new Offer(
                own,
                present,
                digest(present),
                CompetencyDifference.between(own.competency(), renamed, scales),
                otherScale,
                isEdited(own, bank, bankScale.id()));
    }

    private static List<String> words(Scale scale) {
        return scale.levels().stream().map(Level::name).toList();
    }

    /** The copy as it came from the bank has the digest that was noted; its category is not copied. */
    private static boolean isEdited(SelectedCompetency own, CompetencyBank bank, ScaleId bankScale) {
        CopiedFrom source = own.source().orElseThrow();
        return Stream.concat(
                        Stream.of(Optional.<CategoryId>empty()),
                        bank.categories().stream().map(category -> Optional.of(category.id())))
                .map(category -> own.competency().toBuilder()
                        .id(source.competency())
                        .category(category)
                        .scale(bankScale)
                        .build())
                .map(Digests::of)
                .noneMatch(source.digest()::equals);
    }

    private String digest(Competency competency) {
        return digests.computeIfAbsent(competency, Digests::of);
    }
}
