package org.plumbline.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FxJobRunnerTest {
    private static final long PATIENCE_SECONDS = 20;

    @Test
    void savingDoesNotWaitBehindLongWork() throws InterruptedException {
        var runner = new FxJobRunner();
        var longWorkMayEnd = new CountDownLatch(1);
        var saved = new CountDownLatch(1);

        runner.run(progress -> longWorkMayEnd.await(PATIENCE_SECONDS, TimeUnit.SECONDS), done -> {}, problem -> {});
        runner.files().run(progress -> true, done -> saved.countDown(), problem -> {});

        boolean first = saved.await(PATIENCE_SECONDS / 2, TimeUnit.SECONDS);
        longWorkMayEnd.countDown();
        assertThat(first).isTrue();
        assertThat(runner.files().files()).isSameAs(runner.files());
    }
}
