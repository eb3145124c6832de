/**
 * The engine for translated, versioned, reviewed documents. It has no topic of its own: lessons and rights pages are such documents.
 *
 * <p>A {@link org.teranga.platform.content.Document} stands in a tree and has {@link org.teranga.platform.content.Section}s; its title and
 * its short version are sections, too. Each section has texts, language by language. What is published is only ever added to
 * ({@link org.teranga.platform.content.SectionText}, counted from 1); what is being written lies beside it
 * ({@link org.teranga.platform.content.SectionDraft}) and changes nothing for readers. A text in another language than the source's says
 * which number of the source it renders: where the source has gone on since, and not by a minor change, it is outdated, and the
 * {@link org.teranga.platform.content.publication.TextDifference} is shown.
 *
 * <p>The source is published by a second person ({@link org.teranga.platform.content.publication.ReviewDocument}), who thereby may also say that the
 * whole is still right: then it counts as verified until a day, in all languages at once. After that day, or where a law that it cites has
 * changed since, readers are warned and it falls due.
 *
 * <p>Who may do what is the feature's: it asks for its permissions before it calls. What people write is
 * {@link org.teranga.platform.content.markdown.Markdown}; it reaches a page only through that class.
 */
@NullMarked
package org.teranga.platform.content;

import org.jspecify.annotations.NullMarked;
