package org.plumbline.model.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of sync tools are told from those that people give. */
class SyncCopyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "scores-ana (conflicted copy 2026-11-02).plumbline-packet",
                "scores-ana (Ben Example's conflicted copy 2026-11-02).plumbline-packet",
                "scores-ana (conflicted copy 2026-11-02 120000).plumbline-packet",
                "scores-ana (Case Conflict).plumbline-packet",
                "scores-ana.sync-conflict-20261102-120000-ABC1234.plumbline-packet",
                "scores-ana_conflict-20261102-120000.plumbline-packet",
                "scores-ana (1).plumbline-packet",
                "scores-ana.plumbline-packet (2)",
                "Copy of scores-ana.plumbline-packet",
                "scores-ana - Copy (3).plumbline-packet",
                "scores-ana[Conflict 1].plumbline-packet",
                "scores-ana-LAPTOP-AB12CD3.plumbline-packet",
                "scores-ana-DESKTOP-7QX2-2.plumbline-packet"
            })
    void copiesOfSyncToolsAreRecognised(String name) {
        assertThat(SyncCopy.isCopy(name)).isTrue();
        assertThat(SyncCopy.mayBePacket(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scores-ana.plumbline-packet",
                "scores-member-1.plumbline-packet",
                "scores (spring).plumbline-packet",
                "scores-desktop.plumbline-packet",
                "photocopy of a day.plumbline-packet"
            })
    void namesThatPeopleGiveAreNoCopies(String name) {
        assertThat(SyncCopy.isCopy(name)).isFalse();
        assertThat(SyncCopy.mayBePacket(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".scores-ana.plumbline-packet",
                "~$scores-ana.plumbline-packet",
                "scores-ana.plumbline-packet.tmp",
                ".syncthing.scores-ana.plumbline-packet.tmp",
                "scores-ana.plumbline-packet.crdownload",
                "scores-ana.plumbline-packet.part",
                "scores-ana.plumbline-packet.bak",
                "scores-ana.plumbline-packet~"
            })
    void filesOnTheirWayAreLeftAlone(String name) {
        assertThat(SyncCopy.isPassing(name)).isTrue();
        assertThat(SyncCopy.mayBePacket(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"minutes.docx", "ana.plumbline-kit", "workshop.plumbline", "workshop.plumbline.bak"})
    void otherFilesAreNoPackets(String name) {
        assertThat(SyncCopy.mayBePacket(name)).isFalse();
    }
}
