package org.plumbline.model.intake;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.scale.Level;

/**
 * How many lines after a level go on with its text: those that start with blanks or in lower case, and the first one
 * after a level's word alone.
 *
 * @param next the level after them; empty at the end of the document
 */
record Continuation(OpenForm open, LoneLabels lone, List<SourceLine> lines, Optional<Level> next) {

    /** A short line after a word alone, and after it no certain name: a text, or the name of the next competency? */
    static boolean isUncertain(OpenForm open, LoneLabels lone, List<SourceLine> lines, Level next) {
        var between = new Continuation(open, lone, lines, Optional.of(next));
        return open.waitsForText()
                && !lines.isEmpty()
                && between.beginsAnew()
                && !lone.textIsMissing(lines.get(0))
                && looksLikeName(lines.get(0))
                && !between.nameFollows();
    }

    int length() {
        int taken = 0;
        while (!open.isEmpty() && taken < lines.size() && goesOn(taken)) {
            taken++;
        }
        return taken;
    }

    private boolean goesOn(int at) {
        SourceLine line = lines.get(at);
        boolean words =
                line.role() == LineRole.TEXT || line.role() == LineRole.BULLET || line.role() == LineRole.NUMBERED;
        if (!words || lone.isDoubtful(line)) {
            return false;
        }
        return at == 0 && open.waitsForText() ? isTextOfLabel(line) : isMore(line);
    }

    private boolean isMore(SourceLine line) {
        if (line.role() != LineRole.TEXT) {
            return false;
        }
        boolean lower = Character.isLowerCase(line.text().charAt(0));
        boolean name = looksLikeName(line) && open.lastEndsWithStop();
        return lower && !open.lastEndsWithStop() || line.indent() > 0 && !name;
    }

    private boolean isTextOfLabel(SourceLine line) {
        if (!looksLikeName(line)) {
            return true;
        }
        if (lone.textIsMissing(line)) {
            return false;
        }
        if (next.isEmpty()) {
            return lines.size() == 1 || lone.isTextBelow(line);
        }
        return !beginsAnew() || nameFollows();
    }

    private boolean beginsAnew() {
        return next.filter(open::has).isPresent();
    }

    private boolean nameFollows() {
        return NameAndDefinition.in(lines.subList(1, lines.size()))
                .filter(start ->
                        !start.definition().isBlank() || start.own().get(0).role() == LineRole.HEADING)
                .isPresent();
    }

    private static boolean looksLikeName(SourceLine line) {
        return line.role() == LineRole.TEXT && Wording.looksLikeName(line.text());
    }
}
