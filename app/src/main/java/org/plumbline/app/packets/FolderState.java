package org.plumbline.app.packets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.store.PacketMerge;

/**
 * The shared folder as it was seen last.
 *
 * @param packets how many files were read
 * @param coming how many are still being written
 * @param cards how many scorecards wait to be taken in
 * @param declarations how many declarations wait
 * @param aside packets that cannot be taken, each with its sentence
 * @param copies names of the second copies that a sync program made
 * @param problem why it could not be looked into
 */
record FolderState(
        Path path,
        int packets,
        int coming,
        int cards,
        int declarations,
        List<String> aside,
        List<String> copies,
        Optional<String> problem) {
    FolderState {
        aside = List.copyOf(aside);
        copies = List.copyOf(copies);
    }

    static FolderState begun(Path path) {
        return new FolderState(path, 0, 0, 0, 0, List.of(), List.of(), Optional.empty());
    }

    static FolderState unreachable(Path path, String problem) {
        return new FolderState(path, 0, 0, 0, 0, List.of(), List.of(), Optional.of(problem));
    }

    static FolderState of(Path path, SharedFolder.Look look, PacketMerge merge) {
        return new FolderState(
                path,
                look.arrivals().size(),
                look.coming(),
                merge.change().cards().size(),
                merge.change().declarations().size(),
                merge.verdicts().stream()
                        .filter(verdict -> !verdict.taken())
                        .map(verdict -> verdict.name() + ": " + verdict.words())
                        .toList(),
                look.copies(),
                Optional.empty());
    }

    boolean waits() {
        return cards + declarations > 0;
    }
}
