package org.plumbline.model.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A disk that keeps a log of what it was asked for and refuses some of it; it never waits. */
class FaultyDisk implements Disk {
    /** What was asked, in order: "write a.plumbline". */
    final List<String> log = new ArrayList<>();

    final List<Long> pauses = new ArrayList<>();
    private final int refused;

    /**
     * @param refused the number of the operation that fails, from 1; a write fails in its middle
     */
    FaultyDisk(int refused) {
        this.refused = refused;
    }

    static FaultyDisk sound() {
        return new FaultyDisk(Integer.MAX_VALUE);
    }

    private void step(String operation, Path file) throws IOException {
        log.add(operation + " " + file.getFileName());
        if (log.size() == refused) {
            throw new IOException("no space left on the device");
        }
    }

    @Override
    public byte[] read(Path file, int most) throws IOException {
        step("read", file);
        return REAL.read(file, most);
    }

    @Override
    public void create(Path file) throws IOException {
        step("create", file);
        REAL.create(file);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        try {
            step("write", file);
        } catch (IOException e) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            throw e;
        }
        REAL.write(file, bytes);
    }

    @Override
    public void force(Path file) throws IOException {
        step("force", file);
        REAL.force(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        step("forceFolder", folder);
        REAL.forceFolder(folder);
    }

    @Override
    public void permit(Path file, Path like) throws IOException {
        step("permit", file);
        REAL.permit(file, like);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step("move", from);
        log.set(log.size() - 1, "move " + from.getFileName() + " to " + to.getFileName());
        REAL.move(from, to);
    }

    @Override
    public void moveInSteps(Path from, Path to) throws IOException {
        step("moveInSteps", from);
        REAL.moveInSteps(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        step("delete", file);
        REAL.delete(file);
    }

    @Override
    public void pause(long millis) {
        pauses.add(millis);
    }
}
