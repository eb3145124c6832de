/**
 * What the pages of the desk share: which document an address names, who works on it and what that person may do, and how a page of the
 * desk begins. Addresses below {@code /desk/rights} name a page by its slug, a topic by {@code topic.} and its slug, a glossary by
 * {@code glossary.} and its slug.
 */
@NullMarked
package org.teranga.rights.desk;

import org.jspecify.annotations.NullMarked;
