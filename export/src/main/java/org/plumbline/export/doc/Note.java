package org.plumbline.export.doc;

import java.util.List;

/** A remark that stands beside the run of the document. */
public record Note(List<Text> paragraphs) implements Block {
    public Note {
        paragraphs = List.copyOf(paragraphs);
    }

    public static Note of(String words) {
        return new Note(List.of(Text.of(words)));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.note(this);
    }
}
