/**
 * Rights pages as they are read: without account, cookie or name, on a telephone, in the reader's language. What is not translated stands
 * in the language of its source and says so; what is older than its source, overdue or touched by a new law says so, too.
 */
@NullMarked
package org.teranga.rights.reader;

import org.jspecify.annotations.NullMarked;
