package org.plumbline.export.doc;

import java.util.List;

/**
 * What stands further on, each entry a way to its heading.
 *
 * @param entries headings of the same document, in its order
 */
public record Contents(List<Heading> entries) implements Block {
    public Contents {
        entries = List.copyOf(entries);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.contents(this);
    }
}
