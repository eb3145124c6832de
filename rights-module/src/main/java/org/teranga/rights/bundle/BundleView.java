package org.teranga.rights.bundle;

import java.util.List;

/**
 * The pages as files ({@code rights/bundle/files}).
 *
 * @param fault    why what was sent is no bundle, in the page's language; empty where nothing is wrong
 * @param looked   whether it was only looked at
 * @param outcomes what becomes of each page; empty where nothing was sent
 */
public record BundleView(String fault, boolean looked, List<Row> outcomes) {
    public BundleView {
        outcomes = List.copyOf(outcomes);
    }

    /** A page: its address, title, languages, and whether it is {@code new} or was {@code there}. */
    public record Row(String slug, String title, List<String> languages, String state) {
        public Row {
            languages = List.copyOf(languages);
        }
    }
}
