Imports System
Imports Ots

Module Program
    Sub Main()
        Dim summit As Summit = Summits.Samarkand2022
        Console.WriteLine($"{summit}, {summit.Place}, {summit.Host}")
        Console.WriteLine(String.Join(", ", MemberStates.On(New DateOnly(2021, 11, 12))))
        Console.WriteLine(Officials.Find("ÖMÜRALİYEV")(0))
    End Sub
End Module
