package org.plumbline.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plumbline.model.statistics.Agreement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How far the raters of a study agree. */
@Command(
        name = "agreement",
        header = "How far the raters of a study agree.",
        description = {
            "Measures how far raters agree: exact and within one level, Krippendorff's alpha, Cohen's and Fleiss' kappa,"
                    + " intraclass correlations, and r_wg for each target. A measure that has no value says why.",
            "RATINGS is text: one row a target, one column a rater, cells parted by comma, semicolon or tab, an empty"
                    + " cell where nobody rated. A cell holds a level's number from 1 up, or its name; upper and lower"
                    + " case are the same.",
            "The first row names the raters when none of its cells is a level; where rater names look like levels, add"
                    + " --header. The first column names the targets when its heading is target, candidate, unit, item,"
                    + " subject, case, applicant or id, when its heading alone is empty, or when all its cells are words"
                    + " and none is a level. Whatever is left must be a level.",
            "Exact agreement and agreement within one level are shares of all pairs of ratings that two raters gave one"
                    + " target. Cohen's kappa takes the targets that both rated; with more than two raters it is the mean"
                    + " over all pairs of them. Fleiss' kappa and the intraclass correlations take only targets that all"
                    + " rated."
        },
        sortOptions = false)
final class AgreementCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RATINGS.csv", description = "The ratings.")
    private Path file;

    @Option(
            names = "--levels",
            required = true,
            paramLabel = "N|A,B,C",
            description = "How many levels the scale has, used or not; or their names, lowest first. For a scale that"
                    + " begins at zero name them: 0,1,2.")
    private String levels;

    @Option(names = "--header", description = "The first row names the raters, whatever is in it.")
    private boolean header;

    @Option(
            names = "--json",
            description = "Prints one JSON object. A measure without a value is {\"undefined\": \"the reason\"}.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "This text.")
    private boolean help;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        RatingsFile ratings = RatingsFile.read(file, levels(), header);
        ratings.remarks().forEach(remark -> err.println(file + ": " + remark));
        err.flush();
        Agreement agreement = Agreement.of(ratings.matrix());
        if (json) {
            out.println(JsonText.of(AgreementJson.of(agreement)));
        } else {
            new AgreementReport(ratings, agreement).lines().forEach(out::println);
        }
        return ExitStatus.DONE;
    }

    private RatingLevels levels() {
        try {
            return RatingLevels.of(levels);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
