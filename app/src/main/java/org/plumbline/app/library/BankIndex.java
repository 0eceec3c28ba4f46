package org.plumbline.app.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.plumbline.model.bank.Competency;

/** The words of many competencies in memory; the place of a document in it is the place of its competency. */
final class BankIndex {
    /** The name as one word, for the competency that is called just what was typed. */
    static final String WHOLE_NAME = "whole";

    static final String FIRST_OF_NAME = "first";
    static final String NUMBER = "number";
    static final String NAME = "name";
    static final String DEFINITION = "definition";
    static final String REST = "rest";

    private static final double MEGABYTES = 256;
    private static final FieldType WORDS = type(true);
    private static final FieldType AS_IT_IS = type(false);

    private final IndexSearcher searcher;
    private final BankQuery query;

    BankIndex(List<BankSearch.Hit> hits) {
        var folder = new ByteBuffersDirectory();
        var settings = new IndexWriterConfig(Tokens.ANALYZER)
                .setRAMBufferSizeMB(MEGABYTES)
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler());
        try (var writer = new IndexWriter(folder, settings)) {
            for (BankSearch.Hit hit : hits) {
                writer.addDocument(document(hit));
            }
            writer.forceMerge(1);
            writer.commit();
            searcher = new IndexSearcher(DirectoryReader.open(folder));
            query = new BankQuery(vocabulary(searcher.getIndexReader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> vocabulary(IndexReader reader) throws IOException {
        var words = new TreeSet<String>();
        for (String field : List.of(NAME, DEFINITION, REST)) {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms != null) {
                var each = terms.iterator();
                for (BytesRef word = each.next(); word != null; word = each.next()) {
                    words.add(word.utf8ToString());
                }
            }
        }
        return List.copyOf(words);
    }

    /** Which competencies have a word counts, not how often: no lengths, no places. */
    private static FieldType type(boolean takenApart) {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.setTokenized(takenApart);
        type.freeze();
        return type;
    }

    private static Document document(BankSearch.Hit hit) {
        Competency competency = hit.competency();
        var document = new Document();
        List<Tokens.Token> name = Tokens.of(competency.name());
        document.add(new Field(NAME, competency.name(), WORDS));
        document.add(new Field(WHOLE_NAME, joined(name), AS_IT_IS));
        name.stream().findFirst().ifPresent(first -> document.add(new Field(FIRST_OF_NAME, first.plain(), AS_IT_IS)));
        competency.number().ifPresent(number -> document.add(new Field(NUMBER, String.valueOf(number), AS_IT_IS)));
        for (BankText text : BankText.of(hit.bank(), competency)) {
            boolean says = text.kind() == BankText.Kind.DEFINITION;
            document.add(new Field(says ? DEFINITION : REST, text.text(), WORDS));
        }
        return document;
    }

    static String joined(List<Tokens.Token> words) {
        return words.stream().map(Tokens.Token::plain).collect(Collectors.joining(" "));
    }

    /** Places of the competencies that have every word, best first; the order of the banks among equals. */
    IntStream find(TypedWords words) {
        try {
            return searcher.search(
                    query.of(words), BestFirst.of(searcher.getIndexReader().maxDoc()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
