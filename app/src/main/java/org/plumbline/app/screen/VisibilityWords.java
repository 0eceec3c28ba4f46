package org.plumbline.app.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Opens;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.Visibility;
import org.plumbline.model.workshop.ConsensusState.Stage;
import org.plumbline.model.workshop.PanelView;
import org.plumbline.model.workshop.Sight;
import org.plumbline.model.workshop.Viewer;

/** Says who sees what of a candidate, and when the rest opens. */
public final class VisibilityWords {
    private VisibilityWords() {}

    /** What this viewer sees now of what the others gave, and what has to happen first for the rest. */
    public static String of(Round round, Viewer viewer, PanelView.OfCandidate seen) {
        if (seen.recused()) {
            return Words.of("visibility.recused");
        }
        Visibility visibility = round.conduct().visibility();
        String words =
                switch (viewer.role()) {
                    case HR_SPECIALIST -> Words.of("visibility.hr") + " " + members(visibility);
                    case HIRING_MANAGER ->
                        Words.of(seen.finalised().isPresent() ? "visibility.manager.final" : "visibility.manager");
                    default -> others(visibility, viewer, seen);
                };
        return words + missing(viewer, seen);
    }

    /** What the round's setting means for those who rate, whoever looks. */
    public static String members(Visibility visibility) {
        var when = new LinkedHashMap<String, List<String>>();
        add(when, "visibility.members." + visibility.ratings(), "visibility.ratings");
        add(when, "visibility.members." + visibility.notes(), "visibility.notes");
        add(when, "visibility.members." + visibility.names(), "visibility.names");
        return sentences(when);
    }

    private static String others(Visibility visibility, Viewer viewer, PanelView.OfCandidate seen) {
        Sight sight = seen.sight();
        var when = new LinkedHashMap<String, List<String>>();
        add(when, state(sight.ratings(), visibility.ratings(), viewer, seen), "visibility.ratings");
        add(when, state(sight.notes(), visibility.notes(), viewer, seen), "visibility.notes");
        add(when, state(sight.names(), visibility.names(), viewer, seen), "visibility.names");
        return sentences(when);
    }

    private static String state(boolean open, Opens opens, Viewer viewer, PanelView.OfCandidate seen) {
        if (open) {
            return "visibility.open";
        }
        boolean rates =
                seen.raters().stream().anyMatch(each -> viewer.is(each.member().id()));
        boolean tableIsOpen = seen.stage().isOpened();
        return switch (opens) {
            case NEVER -> "visibility.never";
            case AFTER_OWN -> rates ? "visibility.afterOwn" : "visibility.afterAll";
            case AFTER_ALL, ALWAYS -> rates && tableIsOpen ? "visibility.afterOwn" : "visibility.afterAll";
        };
    }

    private static void add(Map<String, List<String>> when, String state, String what) {
        when.computeIfAbsent(state, key -> new ArrayList<>()).add(Words.of(what));
    }

    private static String sentences(Map<String, List<String>> when) {
        return when.entrySet().stream()
                .map(each -> Words.of(each.getKey(), joined(each.getValue())))
                .collect(Collectors.joining(" "));
    }

    private static String joined(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : Words.of("visibility.and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    private static String missing(Viewer viewer, PanelView.OfCandidate seen) {
        if (seen.stage() != Stage.WAITING || seen.missing().isEmpty() || viewer.role() == Role.HIRING_MANAGER) {
            return "";
        }
        return " "
                + Words.of(
                        "visibility.missing",
                        seen.missing().stream().map(PanelMember::name).collect(Collectors.joining(", ")));
    }
}
