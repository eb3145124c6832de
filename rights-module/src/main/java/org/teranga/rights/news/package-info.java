/**
 * Short messages of an association to those who read its rights pages: the office is closed on Monday, a form has changed. A
 * {@link org.teranga.rights.news.NewsItem} stands from one day to another, in the languages in which somebody wrote it.
 */
@NullMarked
package org.teranga.rights.news;

import org.jspecify.annotations.NullMarked;
