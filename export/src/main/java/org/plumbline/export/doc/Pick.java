package org.plumbline.export.doc;

import java.util.List;
import java.util.Optional;

/**
 * One of several values: a list to choose from on screen, a line to write on on paper.
 *
 * @param name what is chosen, for those who do not see where it stands
 * @param chosen empty: still to be chosen
 */
public record Pick(String name, List<String> options, Optional<String> chosen) implements Block {
    public Pick {
        name = Printable.line(name);
        options = options.stream().map(Printable::line).toList();
        chosen = chosen.map(Printable::line);
        if (chosen.isPresent() && !options.contains(chosen.get())) {
            throw new IllegalArgumentException("“" + chosen.get() + "” is none of the values of “" + name + "”");
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.pick(this);
    }
}
