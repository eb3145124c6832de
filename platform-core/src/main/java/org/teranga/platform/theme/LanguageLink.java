package org.teranga.platform.theme;

import org.teranga.platform.i18n.Language;

/**
 * The same page in another language.
 *
 * @param language the language
 * @param href     its address on this host
 * @param current  whether it is the one being read
 */
public record LanguageLink(Language language, String href, boolean current) {}
