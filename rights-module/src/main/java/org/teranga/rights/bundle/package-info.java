/**
 * An association's rights pages as a zip of Markdown, in the form in which the shelf lies in the repository: to be kept, read with any
 * editor, translated by whoever likes files, brought into another association. What is brought in becomes drafts: a second person reads
 * and publishes them as everything else.
 */
@NullMarked
package org.teranga.rights.bundle;

import org.jspecify.annotations.NullMarked;
