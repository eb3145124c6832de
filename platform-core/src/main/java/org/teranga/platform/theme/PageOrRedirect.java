package org.teranga.platform.theme;

/** The result of a page method: a page to show, or a redirect where all is done. */
public sealed interface PageOrRedirect permits HtmlPage, Redirect {}
