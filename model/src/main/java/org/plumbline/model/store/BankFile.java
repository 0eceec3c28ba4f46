package org.plumbline.model.store;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyBank;

/** Banks on disk: {@code *.json}. */
public final class BankFile {
    public static final String FORMAT = "plumbline-bank";

    private static final FileKind<CompetencyBank> KIND = new FileKind<>(FORMAT, "bank", 1, 1, CompetencyBank.class);

    private BankFile() {}

    public static Stored<CompetencyBank> read(Path file) {
        return KIND.read(file);
    }

    /**
     * @param name what messages call the file
     */
    public static Stored<CompetencyBank> read(String name, byte[] bytes) {
        return KIND.read(name, bytes);
    }

    public static byte[] bytes(CompetencyBank bank) {
        return bytes(bank, UnknownFields.NONE);
    }

    public static byte[] bytes(CompetencyBank bank, UnknownFields unknown) {
        return KIND.bytes(bank, unknown);
    }

    public static void write(Path file, CompetencyBank bank) {
        SafeFile.write(file, bytes(bank));
    }

    /** Which format of ours these bytes say they are, if any. */
    public static Optional<String> formatOf(byte[] bytes) {
        return FileKind.formatOf(bytes);
    }
}
