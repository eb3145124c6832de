package org.teranga.platform.web.home;

import freemarker.core.TemplateHTMLOutputModel;
import org.jspecify.annotations.Nullable;

/**
 * The page about what happens to people's data ({@code platform/privacy}).
 *
 * @param who who answers for it at the association, in its own words; null on the platform's host
 */
public record PrivacyView(@Nullable TemplateHTMLOutputModel who) {}
