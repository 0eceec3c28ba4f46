package org.plumbline.app.library;

import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.Track;

/**
 * Which competencies somebody wants to see; everything chosen must hold.
 *
 * @param category by its name, since several banks may have it
 * @param scale by its name, for the same reason
 * @param required only those whose document says a required level
 * @param used only those that a recent workshop selected
 */
public record BankFilter(
        Optional<BankId> bank,
        Optional<String> category,
        Optional<String> scale,
        Optional<Track> track,
        boolean required,
        boolean used) {
    public static final BankFilter NONE =
            new BankFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false);

    public BankFilter withBank(Optional<BankId> wanted) {
        return new BankFilter(wanted, category, scale, track, required, used);
    }

    public BankFilter withCategory(Optional<String> wanted) {
        return new BankFilter(bank, wanted, scale, track, required, used);
    }

    public BankFilter withScale(Optional<String> wanted) {
        return new BankFilter(bank, category, wanted, track, required, used);
    }

    public BankFilter withTrack(Optional<Track> wanted) {
        return new BankFilter(bank, category, scale, wanted, required, used);
    }

    public BankFilter withRequired(boolean wanted) {
        return new BankFilter(bank, category, scale, track, wanted, used);
    }

    public BankFilter withUsed(boolean wanted) {
        return new BankFilter(bank, category, scale, track, required, wanted);
    }

    /**
     * @param wasUsed whether a recent workshop selected it
     */
    Predicate<BankSearch.Hit> test(Predicate<BankSearch.Hit> wasUsed) {
        Predicate<BankSearch.Hit> all = hit -> true;
        if (bank.isPresent()) {
            all = all.and(hit -> hit.bank().id().equals(bank.get()));
        }
        if (category.isPresent()) {
            all = all.and(hit -> hit.category().equals(category));
        }
        if (scale.isPresent()) {
            all = all.and(hit -> hit.scale().name().equals(scale.get()));
        }
        if (track.isPresent()) {
            all = all.and(hit -> hit.competency().tracks().stream().anyMatch(texts -> texts.track() == track.get()));
        }
        if (required) {
            all = all.and(hit -> !hit.competency().required().isEmpty());
        }
        return used ? all.and(wasUsed) : all;
    }
}
