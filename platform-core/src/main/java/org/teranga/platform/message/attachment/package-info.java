/**
 * Pictures and documents that come with messages. Nothing of the bytes that came is kept: a picture is drawn anew from its pixels, a document
 * page by page, so that neither places nor scripts, forms, hidden files or names of programs come along. They lie sealed under the person's
 * key.
 */
@NullMarked
package org.teranga.platform.message.attachment;

import org.jspecify.annotations.NullMarked;
