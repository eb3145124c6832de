/** What is asked of an offer and of a need, said once: for forms, spreadsheets, JSON, the database and the pages. */
@NullMarked
package org.teranga.matching.form;

import org.jspecify.annotations.NullMarked;
