package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Contents;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Heading;

/**
 * A document within a merged one. Only some of many have numbered headings, so here the numbers are words of the
 * headings.
 */
final class MergedPart {
    private final Document document;
    private final List<Heading> headings = new ArrayList<>();
    private final Map<Heading, Heading> renamed = new IdentityHashMap<>();

    MergedPart(Merged.Piece piece) {
        document = piece.document();
        List<String> numbers = document.numbers();
        for (Heading heading : document.headings()) {
            String number = numbers.get(headings.size());
            String words = number.isEmpty() ? heading.words() : say("casefile.numbered", number, heading.words());
            boolean named = headings.isEmpty() && !piece.of().isBlank();
            headings.add(new Heading(heading.level(), named ? say("casefile.part", words, piece.of()) : words));
            renamed.put(heading, headings.get(headings.size() - 1));
        }
    }

    /** What the contents lead to. */
    Heading title() {
        return headings.get(0);
    }

    String footer() {
        return document.footer();
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        int heading = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Heading) {
                blocks.add(headings.get(heading++));
            } else if (block instanceof Contents contents) {
                blocks.add(new Contents(
                        contents.entries().stream().map(renamed::get).toList()));
            } else {
                blocks.add(block);
            }
        }
        return blocks;
    }
}
