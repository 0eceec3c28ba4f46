package org.plumbline.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.PageBreak;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Stationery;
import org.plumbline.export.pdf.PagePictures.PagePicture;
import org.plumbline.export.pdf.PagePictures.PageSize;
import org.plumbline.model.store.FileProblem;

class PagePicturesTest {
    /** Two pages with a heading each. */
    static byte[] twoPages() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "First lamp"));
        blocks.add(Paragraph.of("Lit."));
        blocks.add(new PageBreak());
        blocks.add(new Heading(2, "Second lamp"));
        blocks.add(Paragraph.of("Out."));
        var document = new Document("Lamps", "Lamps", "en-US", "Lamps", blocks);
        return new PdfRenderer(Stationery.of(Instant.parse("2026-03-02T12:00:00Z")))
                .render(document)
                .bytes();
    }

    @Test
    void pagesHaveTheirSizeBeforeTheyAreDrawn() {
        try (var pages = PagePictures.of(twoPages())) {
            assertThat(pages.pages()).isEqualTo(List.of(new PageSize(612, 792), new PageSize(612, 792)));
        }
    }

    @Test
    void headingsLeadToTheirPages() {
        try (var pages = PagePictures.of(twoPages())) {
            assertThat(pages.headings())
                    .extracting(PagePictures.Heading::words)
                    .containsSubsequence("First lamp", "Second lamp");
            assertThat(pages.headings())
                    .filteredOn(heading -> heading.words().equals("Second lamp"))
                    .allMatch(heading -> heading.page() == 1 && heading.depth() >= 1);
        }
    }

    @Test
    void aPageIsDrawnAsSharpAsAskedFor() {
        try (var pages = PagePictures.of(twoPages())) {
            PagePicture picture = pages.draw(1, 144);

            assertThat(picture.width()).isEqualTo(1224);
            assertThat(picture.height()).isEqualTo(1584);
            assertThat(picture.argb()).contains(0xFFFFFFFF);
            assertThat(Arrays.stream(picture.argb()).anyMatch(pixel -> (pixel & 0xFFFFFF) < 0x404040))
                    .isTrue();
        }
    }

    @Test
    void whatIsClosedIsNotDrawn() {
        PagePictures pages = PagePictures.of(twoPages());
        pages.close();

        assertThatThrownBy(() -> pages.draw(0, 72)).isInstanceOf(FileProblem.class);
    }

    @Test
    void whatIsNoPdfIsASentence() {
        byte[] bytes = "no pages".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> PagePictures.of(bytes))
                .isInstanceOf(FileProblem.class)
                .hasMessageStartingWith("The preview could not be drawn");
    }
}
