package org.plumbline.export.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.ExceptionConverter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fonts of the computer for scripts that the shipped font lacks; each is read when a document first needs it. */
final class SystemFonts {
    /** Where systems keep fonts that hold many scripts, the plain ones first; ",0" is the first face of a collection. */
    private static final List<String> FILES = List.of(
            "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
            "/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf",
            "/usr/share/fonts/truetype/noto/NotoSansDevanagari-Regular.ttf",
            "/usr/share/fonts/truetype/noto/NotoSansThai-Regular.ttf",
            "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
            "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc,0",
            "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc,0",
            "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc,0",
            "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc,0",
            "/usr/share/fonts/truetype/ancient-scripts/Symbola_hint.ttf",
            "/usr/share/fonts/truetype/unifont/unifont.ttf",
            "C:/Windows/Fonts/arial.ttf",
            "C:/Windows/Fonts/segoeui.ttf",
            "C:/Windows/Fonts/seguisym.ttf",
            "C:/Windows/Fonts/msyh.ttc,0",
            "C:/Windows/Fonts/malgun.ttf",
            "C:/Windows/Fonts/meiryo.ttc,0",
            "C:/Windows/Fonts/Nirmala.ttf",
            "C:/Windows/Fonts/LeelawUI.ttf",
            "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
            "/Library/Fonts/Arial Unicode.ttf",
            "/System/Library/Fonts/Supplemental/Arial.ttf",
            "/System/Library/Fonts/Hiragino Sans GB.ttc,0",
            "/System/Library/Fonts/STHeiti Light.ttc,0",
            "/System/Library/Fonts/PingFang.ttc,0",
            "/System/Library/Fonts/Supplemental/AppleGothic.ttf",
            "/System/Library/Fonts/GeezaPro.ttc,0");

    private static final Map<String, Optional<Face>> LOADED = new LinkedHashMap<>();

    private SystemFonts() {}

    static synchronized Optional<Face> showing(int code) {
        for (String file : FILES) {
            Optional<Face> font = LOADED.computeIfAbsent(file, SystemFonts::load);
            if (font.isPresent() && font.get().shows(code)) {
                return font;
            }
        }
        return Optional.empty();
    }

    /** A font that is not there, that may not be embedded, that cannot be read or has only pictures is as good as none. */
    static Optional<Face> load(String name) {
        int comma = name.lastIndexOf(',');
        Path file = Path.of(comma < 0 ? name : name.substring(0, comma));
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            if (!Outlines.in(file)) {
                return Optional.empty();
            }
            return Optional.of(new Face(Fonts.file(file, comma < 0 ? "" : name.substring(comma))));
        } catch (IOException | DocumentException | ExceptionConverter e) {
            return Optional.empty();
        }
    }
}
