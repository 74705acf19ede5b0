package org.khulasa.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khulasa.content.Article;
import org.khulasa.content.ContentReader;
import org.khulasa.problem.Problems;

class FigureCheckTest {
    @TempDir
    Path folder;

    private List<String> reasons(String arabic, String english) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                folder.resolve("articles/a.md"), "---\nid: aaaaaaaaaaaa\ntitle: قرار 2254\n---\n\n" + arabic + "\n");
        Article article = ContentReader.read(folder, new Problems()).articles().get(0);
        return new FigureCheck().reasons("Title", List.of(new Summary.Sentence(english, List.of(1))), article);
    }

    @Test
    void figuresOfAnyFamilyAndWithAnySeparatorsAreTheSame() throws IOException {
        assertThat(reasons(
                        "قتل ١٬٢٥٠ شخصا و۳۰ جنديا و1.500 لاجئ في 21/11.",
                        "1,250 and 30 and 1500 on 21 November under 2254."))
                .isEmpty();
    }

    @Test
    void aPartOfAFigureIsAnotherFigure() throws IOException {
        assertThat(reasons("قتل 125 شخصا.", "Killed: 12, 25 and 12."))
                .containsExactly(
                        "sentence 1 has the figure 12, which the Arabic has not",
                        "sentence 1 has the figure 25, which the Arabic has not");
    }

    @Test
    void aFigureThatTheArabicHasInWordsIsRefused() throws IOException {
        assertThat(reasons("قتل ثلاثة.", "Killed: 3."))
                .containsExactly("sentence 1 has the figure 3, which the Arabic has not");
    }
}
