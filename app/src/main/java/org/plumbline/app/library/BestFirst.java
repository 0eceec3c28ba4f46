package org.plumbline.app.library;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects everything that was found, best first and in the order of the index among equals. */
final class BestFirst extends SimpleCollector {
    private static final int HALF = 32;

    /** Score in the upper half, so that whole numbers sort as answers do; scores are positive. */
    private long[] found;

    private int count;
    private int first;
    private Scorable scores;

    private BestFirst(int most) {
        found = new long[most];
    }

    /** Answers with the places that were found. */
    static CollectorManager<BestFirst, IntStream> of(int most) {
        return new CollectorManager<>() {
            @Override
            public BestFirst newCollector() {
                return new BestFirst(most);
            }

            @Override
            public IntStream reduce(Collection<BestFirst> parts) {
                return parts.stream().flatMapToInt(BestFirst::places);
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
        first = context.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {
        scores = scorer;
    }

    @Override
    public void collect(int doc) throws IOException {
        long badness = Integer.MAX_VALUE - Float.floatToIntBits(scores.score());
        found[count++] = badness << HALF | first + doc;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    private IntStream places() {
        found = Arrays.copyOf(found, count);
        Arrays.sort(found);
        return LongStream.of(found).mapToInt(each -> (int) each);
    }
}
