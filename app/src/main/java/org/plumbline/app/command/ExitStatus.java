package org.plumbline.app.command;

/** What the program tells the shell when it ends. */
final class ExitStatus {
    static final int DONE = 0;

    /** Something is wrong with what was given: a file, or a name that it does not hold. */
    static final int INPUT = 1;

    /** The command itself cannot be understood. */
    static final int USAGE = 2;

    /** The program made a mistake. */
    static final int PROGRAM = 3;

    private ExitStatus() {}
}
