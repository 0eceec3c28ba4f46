package org.plumbline.model.compare;

import java.util.ArrayList;
import java.util.List;

/** Joins what is said about neighbouring words into pieces as long as they can be. */
final class Pieces {
    private final List<Piece> done = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder gone = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    void same(String text) {
        if (!text.isEmpty()) {
            endExchange();
            same.append(text);
        }
    }

    void gone(String text) {
        gone.append(text);
    }

    void added(String text) {
        added.append(text);
    }

    void replace(List<Token> old, List<Token> fresh) {
        gone(Token.join(old));
        added(Token.join(fresh));
    }

    List<Piece> finish() {
        endExchange();
        flush(Piece.Kind.SAME, same);
        return List.copyOf(done);
    }

    /** Blanks that stand before or after both are not part of what was exchanged. */
    private void endExchange() {
        if (gone.isEmpty() && added.isEmpty()) {
            return;
        }
        int start = 0;
        while (start < shorter() && sameBlank(gone.charAt(start), added.charAt(start))) {
            start++;
        }
        same.append(gone, 0, start);
        gone.delete(0, start);
        added.delete(0, start);
        int end = 0;
        while (end < shorter()
                && sameBlank(gone.charAt(gone.length() - 1 - end), added.charAt(added.length() - 1 - end))) {
            end++;
        }
        String blanks = gone.substring(gone.length() - end);
        gone.setLength(gone.length() - end);
        added.setLength(added.length() - end);
        if (!gone.isEmpty() || !added.isEmpty()) {
            flush(Piece.Kind.SAME, same);
            flush(Piece.Kind.GONE, gone);
            flush(Piece.Kind.NEW, added);
        }
        same.append(blanks);
    }

    private int shorter() {
        return Math.min(gone.length(), added.length());
    }

    private static boolean sameBlank(char one, char other) {
        return one == other && Character.isWhitespace(one);
    }

    private void flush(Piece.Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            done.add(new Piece(kind, text.toString()));
            text.setLength(0);
        }
    }
}
