package org.plumbline.model.intake;

import java.util.Optional;

/** The lines of a career framework that describe positions, what they require, and career paths. */
final class PositionLines {
    private final Ledger ledger;
    private final PositionDraft draft;
    private boolean inSection;
    private boolean inPaths;
    private boolean fresh;
    private String title = "";

    PositionLines(Ledger ledger) {
        this.ledger = ledger;
        draft = new PositionDraft(ledger);
    }

    PositionDraft draft() {
        return draft;
    }

    /** A competency begins: what follows is about no position. */
    void end() {
        inSection = false;
        inPaths = false;
        title = "";
    }

    /** Uses the line if it is about a position or a path. */
    boolean take(SourceLine line) {
        if (line.role() == LineRole.ROW || line.isBlank()) {
            return false;
        }
        boolean taken =
                CareerLabel.of(line).filter(found -> labelled(line, found)).isPresent()
                        || inPaths && path("", line.text())
                        || inSection && heading(line)
                        || required(line, line.text())
                        || describes(line);
        if (taken) {
            ledger.use(line);
        }
        return taken;
    }

    private boolean labelled(SourceLine line, CareerLabel.Found found) {
        String words = found.words();
        return switch (found.label()) {
            case POSITIONS -> words.isEmpty() && section(false);
            case PATHS -> words.isEmpty() ? section(true) : path("", words);
            case PATH -> words.isEmpty() ? section(true) : path(name(found.title()), words);
            case POSITION -> !words.isEmpty() && open(words);
            case SKILLS, COMPETENCIES -> !title.isEmpty() && list(line, words);
            case CODE -> field(words, () -> draft.code(title, words));
            case FAMILY -> field(words, () -> draft.family(title, words));
            case TRACK ->
                TrackLabel.of(words)
                        .filter(track -> field(words, () -> draft.track(title, track)))
                        .isPresent();
            case CATEGORY -> false;
        };
    }

    /** What is left of “Career path Analysis” or “Analysis path”. */
    private static String name(String label) {
        return label.replaceFirst("(?i)\\s*(?:career )?path\\s*", "").strip();
    }

    private boolean section(boolean paths) {
        end();
        inSection = !paths;
        inPaths = paths;
        return true;
    }

    private boolean field(String words, Runnable set) {
        if (title.isEmpty() || words.isEmpty()) {
            return false;
        }
        set.run();
        return true;
    }

    private boolean open(String words) {
        title = draft.position(words);
        fresh = true;
        return true;
    }

    private boolean path(String name, String words) {
        NameAndText named = NameAndText.of(words);
        boolean inLine = name.isBlank() && !named.text().isEmpty() && PositionDraft.isPath(named.text());
        String steps = inLine ? named.text() : words;
        if (!PositionDraft.isPath(steps)) {
            return false;
        }
        draft.path(inLine ? named.name() : name, steps);
        return true;
    }

    private boolean heading(SourceLine line) {
        return line.role() == LineRole.HEADING && Wording.looksLikeName(line.text()) && open(line.text());
    }

    private boolean list(SourceLine line, String words) {
        fresh = false;
        for (String entry : ItemWithLevel.apart(words)) {
            if (!required(line, entry)) {
                ledger.warn(line.number(), "“" + entry + "” has no level for “" + title + "”, so it is left out.");
            }
        }
        return true;
    }

    private boolean required(SourceLine line, String words) {
        Optional<ItemWithLevel> item = title.isEmpty() ? Optional.empty() : ItemWithLevel.of(words);
        item.ifPresent(one -> draft.require(line.number(), title, one));
        fresh &= item.isEmpty();
        return item.isPresent();
    }

    /** A sentence right below the position's title. */
    private boolean describes(SourceLine line) {
        boolean describes = fresh && line.role() == LineRole.TEXT && line.text().endsWith(".");
        if (describes) {
            draft.describe(title, line.text());
        }
        fresh &= describes;
        return describes;
    }
}
