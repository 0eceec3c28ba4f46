package org.plumbline.app.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What is asked of the index: for each word typed, the best place that answers it counts. */
final class BankQuery {
    private static final float ITS_NUMBER = 1000;
    private static final float ITS_WHOLE_NAME = 300;
    private static final float NAME_BEGINS = 100;
    private static final float IN_NAME = 50;
    private static final float NUMBER_BEGINS = 40;
    private static final float INSIDE_NAME = 30;
    private static final float IN_DEFINITION = 10;
    private static final float ELSEWHERE = 2;

    /** A word with a mistake counts less than the same word anywhere, one with two half of that. */
    private static final float MISTAKEN = 0.01f;

    private final List<String> vocabulary;

    /**
     * @param vocabulary every word of the index
     */
    BankQuery(List<String> vocabulary) {
        this.vocabulary = vocabulary;
    }

    Query of(TypedWords typed) {
        var query = new BooleanQuery.Builder();
        typed.words().forEach(word -> query.add(of(word), Occur.MUST));
        String all = typed.words().stream().map(TypedWord::plain).collect(Collectors.joining(" "));
        query.add(counting(ITS_WHOLE_NAME, new TermQuery(new Term(BankIndex.WHOLE_NAME, all))), Occur.SHOULD);
        return query.build();
    }

    private Query of(TypedWord word) {
        var places = new ArrayList<Query>();
        if (word.isNumber()) {
            places.add(counting(ITS_NUMBER, new TermQuery(new Term(BankIndex.NUMBER, word.plain()))));
            places.add(counting(NUMBER_BEGINS, begins(BankIndex.NUMBER, word)));
        }
        places.add(counting(NAME_BEGINS, begins(BankIndex.FIRST_OF_NAME, word)));
        places.add(counting(IN_NAME, begins(BankIndex.NAME, word)));
        places.add(counting(IN_DEFINITION, begins(BankIndex.DEFINITION, word)));
        places.add(counting(ELSEWHERE, begins(BankIndex.REST, word)));
        if (word.goesInside()) {
            List<BytesRef> around = those(each -> each.contains(word.plain()));
            places.add(counting(INSIDE_NAME, new TermInSetQuery(BankIndex.NAME, around)));
        }
        float share = MISTAKEN;
        for (int mistakes = 1; mistakes <= word.mostMistakes(); mistakes++) {
            addMistaken(word, mistakes, share, places);
            share /= 2;
        }
        return new DisjunctionMaxQuery(places, 0);
    }

    private void addMistaken(TypedWord word, int mistakes, float share, List<Query> places) {
        List<BytesRef> near = those(each -> word.begins(each, mistakes));
        places.add(counting(NAME_BEGINS * share, new TermInSetQuery(BankIndex.FIRST_OF_NAME, near)));
        places.add(counting(IN_NAME * share, new TermInSetQuery(BankIndex.NAME, near)));
        places.add(counting(IN_DEFINITION * share, new TermInSetQuery(BankIndex.DEFINITION, near)));
        places.add(counting(ELSEWHERE * share, new TermInSetQuery(BankIndex.REST, near)));
    }

    private List<BytesRef> those(Predicate<String> wanted) {
        return vocabulary.stream().filter(wanted).map(BytesRef::new).toList();
    }

    private static Query counting(float much, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), much);
    }

    private static Query begins(String field, TypedWord word) {
        return new PrefixQuery(new Term(field, word.plain()));
    }
}
