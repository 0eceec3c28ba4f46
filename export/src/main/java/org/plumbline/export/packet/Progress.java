package org.plumbline.export.packet;

/** Hears how far the making of documents has come, and may stop it between two of them. */
public interface Progress {
    Progress SILENT = new Progress() {
        @Override
        public void made(int done, int total, MadeDocument document) {
            // nobody is listening
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    void made(int done, int total, MadeDocument document);

    boolean isCancelled();
}
