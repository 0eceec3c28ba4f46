package org.plumbline.app.screen.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.export.pdf.PagePictures.PageSize;

class PageColumnTest {
    private static final PageSize LETTER = new PageSize(612, 792);
    private static final PageColumn THREE = new PageColumn(Collections.nCopies(3, LETTER), 2, 10);

    @Test
    void pagesLieUnderOneAnotherWithAGap() {
        assertThat(THREE.top(0)).isEqualTo(10);
        assertThat(THREE.top(2)).isEqualTo(10 + 2 * (1584 + 10));
        assertThat(THREE.height()).isEqualTo(10 + 3 * (1584 + 10));
    }

    @Test
    void everyHeightHasAPage() {
        assertThat(THREE.at(-5)).isZero();
        assertThat(THREE.at(1605)).isEqualTo(1);
        assertThat(THREE.at(1e6)).isEqualTo(2);
        assertThat(PageColumn.EMPTY.at(50)).isZero();
    }

    @Test
    void aPlaceIsKeptWhenPagesGrow() {
        var larger = new PageColumn(THREE.pages(), 4, 10);
        double middleOfSecond = THREE.top(1) + THREE.height(1) / 2;

        assertThat(THREE.moved(middleOfSecond, larger)).isEqualTo(larger.top(1) + larger.height(1) / 2);
    }

    @Test
    void aPlaceOnAPageThatIsGoneBecomesTheEnd() {
        var shorter = new PageColumn(List.of(LETTER), 2, 10);

        assertThat(THREE.moved(THREE.top(2), shorter)).isEqualTo(shorter.height());
    }

    @Test
    void fittingFillsTheWidthOrShowsAWholePage() {
        assertThat(Zoom.FIT_WIDTH.scale(List.of(LETTER), 306, 100)).isEqualTo(0.5);
        assertThat(Zoom.FIT_PAGE.scale(List.of(LETTER), 612, 396)).isEqualTo(0.5);
        assertThat(Zoom.DOUBLE.scale(List.of(LETTER), 10, 10)).isCloseTo(2 * 96.0 / 72, within(1e-9));
    }

    @Test
    void largerAndSmallerGoOnFromWhatIsSeen() {
        double fitted = 1.1 * 96 / 72;

        assertThat(Zoom.next(fitted, true)).isEqualTo(Zoom.QUARTER_MORE);
        assertThat(Zoom.next(fitted, false)).isEqualTo(Zoom.FULL);
        assertThat(Zoom.next(9, true)).isEqualTo(Zoom.DOUBLE);
        assertThat(Zoom.next(0.01, false)).isEqualTo(Zoom.HALF);
    }
}
