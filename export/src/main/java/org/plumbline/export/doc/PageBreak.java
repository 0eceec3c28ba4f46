package org.plumbline.export.doc;

/** The next heading starts a new page. */
public record PageBreak() implements Block {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.pageBreak(this);
    }
}
