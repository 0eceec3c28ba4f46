package org.plumbline.app.job;

/** How far a job is, and whether somebody asked it to stop. */
public interface Progress {
    /** Says that {@code done} of {@code all} steps are done, and what comes next. */
    void at(int done, int all, String what);

    /** True when the job should end at the next good place; what it has finished stays. */
    boolean cancelled();
}
