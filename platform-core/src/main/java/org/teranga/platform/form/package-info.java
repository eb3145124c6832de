/** What is asked in forms, spreadsheets and JSON, said once: fields, what may be answered, and reading the answers with every fault at once. */
@NullMarked
package org.teranga.platform.form;

import org.jspecify.annotations.NullMarked;
