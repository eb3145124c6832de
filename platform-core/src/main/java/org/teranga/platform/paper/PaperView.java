package org.teranga.platform.paper;

import freemarker.core.TemplateHTMLOutputModel;

/**
 * One paper ({@code platform/paper}).
 *
 * @param href     the address of this page, from the root of the host
 * @param list     all of them
 * @param code     which
 * @param language BCP 47 code of the language in which it is written
 * @param content  what it says
 */
public record PaperView(String href, String list, String code, String language, TemplateHTMLOutputModel content) {}
