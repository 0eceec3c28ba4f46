package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Heading;

/** The numbers of the chapters of a document, by their headings. */
record Chapters(Map<String, Integer> numbers) {
    /** The chapters of these blocks, in the order in which the document has them. */
    static Chapters of(List<Block> blocks) {
        var numbers = new LinkedHashMap<String, Integer>();
        blocks.stream()
                .filter(block -> block instanceof Heading heading && heading.level() == 2)
                .forEach(block -> numbers.put(((Heading) block).words(), numbers.size() + 1));
        return new Chapters(numbers);
    }

    /** Such as "Chapter 4, “Task worksheet”"; empty where the document has no such chapter. */
    Optional<String> named(String key) {
        return Optional.ofNullable(numbers.get(say(key))).map(number -> say("analysis.chapter", number, say(key)));
    }
}
