package org.teranga.matching.moveon.step;

import java.util.Objects;

/** Where what a template says can be read: an article of law, a page of an authority; with its address, empty where it has none. */
public record StepSource(String title, String url) {
    public StepSource {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
    }
}
