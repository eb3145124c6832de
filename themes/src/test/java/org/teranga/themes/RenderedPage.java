package org.teranga.themes;

/**
 * A sample as it comes out.
 *
 * @param sample   what was rendered
 * @param theme    in which look
 * @param language in which language
 * @param html     the page
 */
record RenderedPage(Sample sample, String theme, String language, String html) {
    /** Names the page where a test fails. */
    String name() {
        return sample.template().replace('/', '-') + "." + sample.name() + "." + theme + "." + language;
    }

    @Override
    public String toString() {
        return name();
    }
}
