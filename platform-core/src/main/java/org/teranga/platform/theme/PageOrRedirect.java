package org.teranga.platform.theme;

/** What a page method returns that shows a page, or leads on where all is done. */
public sealed interface PageOrRedirect permits HtmlPage, Redirect {}
