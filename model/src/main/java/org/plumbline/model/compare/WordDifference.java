package org.plumbline.model.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;

/**
 * Which words of a text are gone and which are new, with as many as possible staying the same.
 *
 * <p>The same and the gone pieces, joined, are the text before; the same and the new ones are the text after.
 */
public final class WordDifference {
    /** Beyond this many words, sentences are compared first, then the words of those that differ. */
    private static final int MANY_WORDS = 4_000;

    private WordDifference() {}

    public static List<Piece> between(String before, String after) {
        var pieces = new Pieces();
        if (before.equals(after)) {
            pieces.same(before);
            return pieces.finish();
        }
        List<Token> old = Token.words(before);
        List<Token> fresh = Token.words(after);
        if (old.size() + fresh.size() <= MANY_WORDS) {
            align(old, fresh, pieces, pieces::replace);
        } else {
            align(Token.sentences(before), Token.sentences(after), pieces, (gone, added) -> words(gone, added, pieces));
        }
        return pieces.finish();
    }

    /** The words of sentences that were exchanged; too many of them are another text altogether. */
    private static void words(List<Token> gone, List<Token> added, Pieces pieces) {
        List<Token> old = Token.words(Token.join(gone));
        List<Token> fresh = Token.words(Token.join(added));
        if (old.size() + fresh.size() <= MANY_WORDS) {
            align(old, fresh, pieces, pieces::replace);
        } else {
            pieces.replace(gone, added);
        }
    }

    /** A deletion and an insertion at the same place are one exchange. */
    private static void align(List<Token> old, List<Token> fresh, Pieces pieces, Exchanged exchanged) {
        int from = 0;
        int freshFrom = 0;
        int at = 0;
        int freshAt = 0;
        for (AbstractDelta<String> delta : deltas(old, fresh)) {
            int start = delta.getSource().getPosition();
            int freshStart = delta.getTarget().getPosition();
            if (start > at) {
                exchanged.with(old.subList(from, at), fresh.subList(freshFrom, freshAt));
                keep(old.subList(at, start), fresh.subList(freshAt, freshStart), pieces);
                from = start;
                freshFrom = freshStart;
            }
            at = start + delta.getSource().size();
            freshAt = freshStart + delta.getTarget().size();
        }
        exchanged.with(old.subList(from, at), fresh.subList(freshFrom, freshAt));
        keep(old.subList(at, old.size()), fresh.subList(freshAt, fresh.size()), pieces);
    }

    private static List<AbstractDelta<String>> deltas(List<Token> old, List<Token> fresh) {
        return DiffUtils.diff(
                        old.stream().map(Token::core).toList(),
                        fresh.stream().map(Token::core).toList(),
                        new MyersDiffWithLinearSpace<>())
                .getDeltas();
    }

    private static void keep(List<Token> old, List<Token> fresh, Pieces pieces) {
        for (int i = 0; i < old.size(); i++) {
            pieces.same(old.get(i).core());
            if (old.get(i).space().equals(fresh.get(i).space())) {
                pieces.same(old.get(i).space());
            } else {
                pieces.gone(old.get(i).space());
                pieces.added(fresh.get(i).space());
            }
        }
    }

    /** Told of tokens that stand in the place of others. */
    private interface Exchanged {
        void with(List<Token> gone, List<Token> added);
    }
}
