package org.teranga.platform.theme;

import freemarker.template.TemplateException;

/** A template that could not be rendered: a mistake of ours, answered by 500. Its message names the place, never the data. */
public class PageFailed extends RuntimeException {
    PageFailed(String theme, String template, TemplateException cause) {
        super(
                "the template " + template + " of " + theme + " failed at line " + cause.getLineNumber() + " of "
                        + cause.getTemplateSourceName(),
                cause);
    }
}
