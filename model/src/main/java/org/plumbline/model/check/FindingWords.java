package org.plumbline.model.check;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of findings. */
final class FindingWords {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.plumbline.model.check.findings", Locale.ENGLISH);

    private FindingWords() {}

    static String sentence(Finding finding) {
        return new MessageFormat(WORDS.getString(finding.key()), Locale.ENGLISH)
                .format(finding.arguments().toArray());
    }
}
