package org.plumbline.export.read;

import java.nio.file.Path;
import org.plumbline.model.intake.PlainText;
import org.plumbline.model.intake.SourceText;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.SafeFile;

/** Reads a competency document, whatever kind of file it is: text, Markdown, Word or PDF, told apart by content. */
public final class DocumentReader {
    private DocumentReader() {}

    /** The lines of the file; a {@link FileProblem} says in one sentence why there are none. */
    public static SourceText read(Path file) {
        return read(file.getFileName().toString(), SafeFile.read(file));
    }

    /**
     * @param name the file's name without its folder, as messages show it
     */
    public static SourceText read(String name, byte[] bytes) {
        ContentKind kind = ContentKind.of(bytes);
        if (kind.refusal().isPresent()) {
            throw new FileProblem(name + " " + kind.refusal().get());
        }
        try {
            return switch (kind) {
                case WORD -> WordReader.read(name, bytes);
                case PDF -> PdfReader.read(name, bytes);
                default -> PlainText.read(name, bytes);
            };
        } catch (FileProblem e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new FileProblem(
                    name + " is damaged and could not be read. Open it in the program that made it and save it again,"
                            + " or save it as plain text.",
                    e);
        } catch (LinkageError e) {
            throw new FileProblem(
                    name + " could not be read, since a part of Plumbline is missing (" + e.getMessage()
                            + "). Install Plumbline again, or save the document as plain text.",
                    e);
        }
    }
}
