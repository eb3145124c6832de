package org.teranga.matching.safeguarding.path;

import java.util.List;

/**
 * What an adult who lives where somebody is welcomed is asked ({@code matching/path/adult}).
 *
 * @param name    what the adult is called; empty where no name was told
 * @param steps   what is asked, in order
 * @param charter where the charter is signed
 * @param moved   whether the adult is said to live there no more: then nothing is asked
 */
public record AdultView(String name, List<HostPathView.Step> steps, String charter, boolean moved) {
    public AdultView {
        steps = List.copyOf(steps);
    }

    /** Where the adult asks to be erased. */
    public String erase() {
        return charter.substring(0, charter.lastIndexOf('/')) + "/erase";
    }
}
