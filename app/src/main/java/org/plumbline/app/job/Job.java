package org.plumbline.app.job;

/** Work that takes longer than a frame; it never touches a node. */
@FunctionalInterface
public interface Job<T> {
    T work(Progress progress) throws Exception;
}
