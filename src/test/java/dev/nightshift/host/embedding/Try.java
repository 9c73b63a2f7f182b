package dev.nightshift.host.embedding;
import dev.nightshift.shop.Language;
import java.nio.file.*; import java.util.*;
public final class Try { public static void main(String[] a) throws Exception {
 GermanGloss g = new GermanGloss(); SentenceModels m = new SentenceModels();
 String[][] pairs = {{"Kann ich die Pfanne auch auf Induktion benutzen","Ist sie für Induktionsherde geeignet?"},{"wie lange hält der Akku","Welche Akkulaufzeit hat das Gerät?"},{"muss ich das erst zusammenschrauben","Kommt es fertig montiert?"},{"geht das Rad auch bei Regen","Ist das Fahrrad wasserdicht?"},{"was hält der aus","Wie viel Gewicht trägt der Stuhl?"},{"wie lange hält der Akku","Ist das Fahrrad wasserdicht?"},{"muss ich das erst zusammenschrauben","Wie viel Gewicht trägt der Stuhl?"},{"wird das geliefert mit Gepäckträger", "Ist ein Gepäckträger dabei?"}};
 for (String[] p : pairs) { String x=g.english(p[0]), y=g.english(p[1]);
  System.out.printf("%.2f -> %.2f  %s | %s%n", Embedder.likeness(m.embed(p[0],Language.EN),m.embed(p[1],Language.EN)), Embedder.likeness(m.embed(x,Language.EN),m.embed(y,Language.EN)), x,y);}
 if(a.length>0) for (String l: Files.readAllLines(Path.of(a[0]))) System.out.println(l+" => "+g.english(l));
}}
